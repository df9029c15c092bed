import type { VNode } from 'preact';
import type { Bilingual } from 'customer-archive';
import { fieldAt } from 'customer-archive';
import type { Finding } from '../checks.ts';
import { Words } from '../language.tsx';
import { useArchive } from '../state.ts';
import { CHANGE_NAMES, REASON_NAMES, TEXTS } from '../texts.ts';

/**
 * Shows everything that is to be said of the record; every line leads to its field.
 *
 * @returns The panel.
 */
export function IssuesPanel(): VNode {
  const { verdict, repairAll } = useArchive();
  const { errors, warnings, repairs, questions } = verdict;
  const isGood = errors.length === 0;
  return (
    <>
      <div class={isGood ? 'verdict good' : 'verdict bad'} id="summary" tabIndex={-1}>
        <strong>
          <Words of={isGood ? TEXTS.allGood : TEXTS.notValid} />
        </strong>
        <p>
          {isGood && warnings.length === 0 ? (
            <Words of={TEXTS.allGoodText} />
          ) : (
            <>
              <Figure number={errors.length} of={TEXTS.errors} kind="bad" />
              <Figure number={warnings.length} of={TEXTS.warnings} kind="warn" />
              <Figure number={repairs.length} of={TEXTS.repairs} kind="good" />
            </>
          )}
        </p>
      </div>
      {repairs.length > 0 && (
        <section>
          <div class="row">
            <h3>
              <Words of={TEXTS.repair} />
            </h3>
            <button type="button" class="primary small" onClick={repairAll}>
              <Words of={TEXTS.repairAll} /> ({repairs.length})
            </button>
          </div>
          <ul class="lines">
            {repairs.map(({ path, changes }) => (
              <Line key={path} path={path} kind="good" label={labelOf(path)}>
                {changes.map((change, at) => (
                  <span key={change}>
                    {at > 0 && ' · '}
                    <Words of={CHANGE_NAMES[change]} />
                  </span>
                ))}
              </Line>
            ))}
          </ul>
        </section>
      )}
      <Findings title={TEXTS.errorList} findings={errors} kind="bad" />
      <Findings title={TEXTS.warningList} findings={warnings} kind="warn" />
      {questions.length > 0 && (
        <section>
          <h3>
            <Words of={TEXTS.questionList} />
          </h3>
          <ul class="lines">
            {questions.map(({ path, reason }) => (
              <Line key={path} path={path} kind="ask" label={labelOf(path)}>
                <Words of={REASON_NAMES[reason]} />
              </Line>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Findings(props: {
  readonly title: Bilingual;
  readonly findings: readonly Finding[];
  readonly kind: 'bad' | 'warn';
}): VNode | null {
  const { title, findings, kind } = props;
  if (findings.length === 0) return null;
  return (
    <section>
      <h3>
        <Words of={title} />
      </h3>
      <ul class="lines">
        {findings.map(({ issue, path, message }) => (
          <Line key={`${issue.path} ${issue.code}`} path={path} kind={kind} code={issue.code}>
            <Words of={message} />
          </Line>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly path: string;
  readonly kind: 'bad' | 'warn' | 'good' | 'ask';
  readonly label?: Bilingual;
  readonly code?: string;
  readonly children: VNode | readonly VNode[];
}

function Line({ path, kind, label, code, children }: LineProps): VNode {
  const { goTo } = useArchive();
  return (
    <li>
      <button type="button" class={`line ${kind}`} onClick={() => goTo(path)}>
        <span class="line-text">
          {label !== undefined && (
            <b>
              <Words of={label} />
            </b>
          )}
          <span>{children}</span>
        </span>
        <code>
          {path}
          {code !== undefined && <i> {code}</i>}
        </code>
      </button>
    </li>
  );
}

function Figure({ number, of, kind }: { readonly number: number; readonly of: Bilingual; readonly kind: string }): VNode | null {
  if (number === 0) return null;
  return (
    <span class={`figure ${kind}`}>
      <b>{number}</b> <Words of={of} />{' '}
    </span>
  );
}

function labelOf(path: string): Bilingual {
  return fieldAt(path)?.label ?? { zh: path, en: path };
}
