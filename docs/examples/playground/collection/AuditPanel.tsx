import type { VNode } from 'preact';
import { AUDIT_STANDARDS, archiveName } from 'customer-archive/collection';
import type { AuditFinding, CollectionValues } from 'customer-archive/collection';
import { Words } from '../language.tsx';
import { TEXTS } from '../texts.ts';
import { useCollection } from './state.ts';

/**
 * Shows what the audit of the form says by its four standards, what to ask the customer, and under which name the form is filed.
 *
 * @returns The panel.
 */
export function AuditPanel(): VNode {
  const { verdict, values } = useCollection();
  const { audit, refusals, ok } = verdict;
  return (
    <>
      <div class={audit.passed ? 'verdict good' : 'verdict bad'} id="audit-summary" tabIndex={-1}>
        <strong>
          <Words of={audit.passed ? TEXTS.auditPassed : TEXTS.auditFailed} />
        </strong>
        {audit.feedback !== undefined && (
          <p>
            <Words of={TEXTS.auditFeedback} /> {audit.feedback.dueAt}
          </p>
        )}
      </div>
      <ul class="standards">
        {AUDIT_STANDARDS.map(({ value, label }) => {
          const isPassed = audit.standards[value].passed;
          return (
            <li key={value} class={isPassed ? 'good' : 'bad'} data-standard={value}>
              <span aria-hidden="true">{isPassed ? '✓' : '!'}</span>
              <b>
                <Words of={label} />
              </b>
              <small>
                <Words of={isPassed ? TEXTS.passed : TEXTS.failed} />
              </small>
            </li>
          );
        })}
      </ul>
      {AUDIT_STANDARDS.map(({ value, label }) => {
        const { findings } = audit.standards[value];
        return findings.length === 0 ? null : (
          <section key={value}>
            <h3>
              <Words of={label} />
            </h3>
            <ul class="lines">
              {findings.map((finding, at) => (
                <Line key={at} finding={finding} />
              ))}
            </ul>
          </section>
        );
      })}
      {refusals.length > 0 && (
        <section>
          <h3>
            <Words of={TEXTS.refusals} />
          </h3>
          <ul class="lines">
            {refusals.map((message) => (
              <li key={message.zh} class="line ask">
                <span class="line-text">
                  <Words of={message} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>
          <Words of={TEXTS.filing} />
        </h3>
        {ok ? (
          <p class="file-name">{archiveName(values as CollectionValues)}</p>
        ) : (
          <p class="hint">
            <Words of={TEXTS.filingLater} />
          </p>
        )}
      </section>
    </>
  );
}

const KINDS: Readonly<Record<AuditFinding['severity'], string>> = { error: 'bad', warning: 'warn', info: 'ask' };

function Line({ finding }: { readonly finding: AuditFinding }): VNode {
  const { goTo } = useCollection();
  const { label, question, path, code, severity } = finding;
  return (
    <li>
      <button type="button" class={`line ${KINDS[severity]}`} onClick={() => goTo(path)}>
        <span class="line-text">
          <b>
            <Words of={label} />
          </b>
          <span>
            <Words of={question} />
          </span>
        </span>
        <code>
          {path} {code}
        </code>
      </button>
    </li>
  );
}
