/**
 * How the printed form looks: A4, black on white with one colour, lines to write on that are a comfortable 8 mm apart, and nothing that is split
 * between two pages. Fonts are those of the machine; none is loaded.
 */
export const STYLE = `
@page { size: A4; margin: 13mm 15mm 16mm;
  @bottom-left { content: "客户信息收集表 · 含客户信息，请妥善保管"; font: 7.5pt sans-serif; color: #667; }
  @bottom-right { content: "第 " counter(page) " 页，共 " counter(pages) " 页"; font: 7.5pt sans-serif; color: #667; } }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0 auto; max-width: 180mm; color: #1a1f2b; background: #fff; font: 9.5pt/1.45 "Source Han Sans SC", "Noto Sans CJK SC",
  "PingFang SC", "Microsoft YaHei", "Heiti SC", sans-serif; overflow-wrap: anywhere; }
.en { color: #5a6375; font-size: 7.5pt; font-weight: 400; }
header { display: flex; align-items: flex-end; justify-content: space-between; border-bottom: .6mm solid #1d4e89; padding-bottom: 2.5mm; }
h1 { margin: 0; font-size: 19pt; line-height: 1.2; letter-spacing: .06em; color: #1d4e89; }
h1 .en { display: block; font-size: 9pt; letter-spacing: .02em; }
.number { font-size: 8.5pt; color: #3c4557; text-align: right; white-space: nowrap; }
.number p { margin: .8mm 0 0; }
.about { display: grid; grid-template-columns: 1fr 1fr; margin: 3mm 0; border: .25mm solid #aab4c4; border-width: .25mm 0 0 .25mm; }
.about p { margin: 0; padding: 1.1mm 2.2mm; border: .25mm solid #aab4c4; border-width: 0 .25mm .25mm 0; }
.about .wide { grid-column: 1 / -1; }
.about b, .notice dt { color: #1d4e89; font-weight: 600; }
.about b { margin-right: 1.6mm; }
.notice { break-inside: avoid; margin: 0 0 3.5mm; padding: 2.4mm 3.2mm 2.6mm; background: #f2f6fb; border-left: 1.1mm solid #1d4e89; font-size: 8.5pt; }
.notice h2, .fields h2 { margin: 0 0 1.2mm; font-size: 10.5pt; color: #1d4e89; }
.notice dl { display: grid; grid-template-columns: 24mm 1fr; gap: .5mm 2mm; margin: 0; }
.notice dd { margin: 0; white-space: pre-line; }
.fields h2 { display: flex; justify-content: space-between; align-items: baseline; break-after: avoid; }
.fields h2 small { font-size: 8pt; font-weight: 400; color: #3c4557; }
.field { display: grid; grid-template-columns: 42mm 1fr; break-inside: avoid; margin-top: -1px; border: 1px solid #9aa6b8; }
.label { margin: .35mm 0 .35mm .35mm; padding: 1.4mm 2mm; background: #f6f8fb; font-weight: 600; }
.label > .en, .label small { display: block; }
.label small { margin-top: .7mm; font-size: 7.5pt; font-weight: 400; color: #3c4557; }
.must { color: #b3261e; }
.answer { padding: 1.2mm 2.6mm 2mm; border-left: 1px solid #9aa6b8; }
.line { display: block; height: 8mm; border-bottom: .25mm solid #7d889b; }
.blank { display: inline-block; min-width: 14mm; height: 5.6mm; margin: 0 1mm; border-bottom: .25mm solid #7d889b; vertical-align: bottom; }
.blank.long { min-width: 48mm; }
.blank.short { min-width: 9mm; }
.options { display: grid; gap: .9mm 3mm; padding-top: .6mm; }
.options.few { grid-template-columns: repeat(3, minmax(0, 1fr)); }
.options.many { grid-template-columns: repeat(2, minmax(0, 1fr)); font-size: 8.3pt; }
.other { grid-column: 1 / -1; padding-top: 1mm; }
.other .blank { flex: 1; height: 4.4mm; margin: 0 0 0 1mm; }
.option { display: flex; align-items: flex-start; }
.option .en { display: none; }
.options.few .option .en { display: inline; }
.box { flex: none; width: 3.3mm; height: 3.3mm; margin: .55mm 1.5mm 0 0; border: .3mm solid #3c4557; border-radius: .4mm; background: #fff; }
.inline .box { display: inline-block; margin: 0 1.2mm -.4mm 0; }
.box.on { background: #1d4e89; box-shadow: inset 0 0 0 .55mm #fff; }
.write { padding-top: 2.4mm; }
table { width: 100%; border-collapse: collapse; margin-top: 1mm; }
th, td { border: .25mm solid #aab4c4; padding: .7mm 1.6mm; text-align: left; }
th { background: #f6f8fb; font-size: 8.3pt; font-weight: 600; }
td { height: 8mm; }
.sign { break-inside: avoid; margin-top: 4mm; padding: 2.6mm 3.2mm 3mm; border: .4mm solid #1d4e89; }
.sign p { margin: 0 0 2mm; }
.sign .row { display: grid; grid-template-columns: 1fr 58mm; gap: 6mm; align-items: end; padding-top: 4.5mm; }
.sign .row span.rule { display: block; flex: 1; height: 6mm; margin-left: 2mm; border-bottom: .25mm solid #3c4557; }
.sign .row div { display: flex; align-items: flex-end; white-space: nowrap; }
@media screen { body { padding: 10mm 6mm; } }
`;
