export { columnName, customerColumns } from './table/columns.ts';
export { fromRows } from './table/fromRows.ts';
export type { TableReading } from './table/fromRows.ts';
export type { UnusableHeader } from './table/header.ts';
export type { RowProblem, RowProblemCode } from './table/problems.ts';
export { createRowReader } from './table/rowReader.ts';
export type { RowReader, RowReading, RowRecord, TableReadOptions } from './table/rowReader.ts';
export { plainCell, spreadsheetCell } from '../text/index.ts';
export { createRowWriter, toRows } from './table/toRows.ts';
export type { RowWriter, TableOptions, TableSource } from './table/toRows.ts';
export type {
  BriefApproval,
  ExportRefusal,
  ExportRefusalCode,
  ExportRefused,
  ExportRequest,
  RequestApproval,
} from './request/exportRequest.ts';
export { exportRows } from './rows/exportRows.ts';
export type { ExportStream } from './rows/exportRows.ts';
export { exportTransform } from './rows/exportTransform.ts';
export type { BatchController, BatchTransformer, ExportTransform } from './rows/exportTransform.ts';
export type { ExportProblem } from './rows/inspectRow.ts';
export type { ExportManifest, LeftOutReason, ManifestField, SuppressedCounts, TreatmentCounts } from './rows/manifest.ts';
export type { ExportOptions } from './rows/options.ts';
export { prepareExport } from './rows/prepareExport.ts';
export type { ExportPrepared, ExportResult } from './rows/prepareExport.ts';
export type { RowSource, RowStream } from './rows/rowSource.ts';
export type { ExportStreamOptions } from './rows/streamOptions.ts';
export { toBatches } from './rows/toBatches.ts';
export type { ClassFigures } from './risk/classSizes.ts';
export type { Danger, DangerCode } from './risk/dangers.ts';
export { createRiskMeter, exportRisk } from './risk/exportRisk.ts';
export type { ExportRisk, GeneralisableColumn, RiskMeter, RiskOptions } from './risk/exportRisk.ts';
export { subjectCopy } from './subject/subjectCopy.ts';
export type { SubjectCopy, SubjectCopyOptions, SubjectEntry, WithheldEntry } from './subject/subjectCopy.ts';
export type { WithheldReason } from './subject/subjectFields.ts';
