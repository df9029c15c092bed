/** A plugin of TypeDoc: a guide is called by its first heading and stands under its language. */
import { Converter } from 'typedoc';

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => {
    const text = document.content.map((part) => part.text).join('');
    document.name = /^# (?<title>.+)$/mu.exec(text)?.groups?.['title'] ?? document.name;
    document.frontmatter['group'] = /\p{Script=Han}/u.test(document.name) ? '指南' : 'Guides';
  });
}
