/**
 * The segments of mobile numbers that are allocated: MIIT 电信网编号计划 (2017) with the later allocations as known in 2026-07.
 * Numbers can be ported, so the operator is the one to which the segment was given, not always the one that serves the number.
 */

/** To whom a segment was given. */
export type MobileOperator = 'chinaMobile' | 'chinaUnicom' | 'chinaTelecom' | 'chinaBroadnet';

/** What a segment is for: ordinary numbers, resold ones (virtual operators), data cards, satellite telephones. */
export type MobileService = 'cellular' | 'virtual' | 'data' | 'satellite';

/** Segments that share operator and service. */
export interface MobileSegments {
  /** The operator. */
  readonly operator: MobileOperator;
  /** The service. */
  readonly service: MobileService;
  /** The leading digits, three to five. */
  readonly segments: readonly string[];
}

/** The month in which the table was checked. */
export const MOBILE_SEGMENTS_AS_OF = '2026-07';

/** The allocated segments; a longer one wins over a shorter one. */
export const MOBILE_SEGMENTS: readonly MobileSegments[] = [
  {
    operator: 'chinaMobile',
    service: 'cellular',
    segments: [
      ...['134', '135', '136', '137', '138', '139', '147', '150', '151', '152', '157', '158', '159', '172', '178'],
      ...['182', '183', '184', '187', '188', '195', '197', '198'],
    ],
  },
  { operator: 'chinaMobile', service: 'virtual', segments: ['165', '1703', '1705', '1706'] },
  {
    operator: 'chinaUnicom',
    service: 'cellular',
    segments: ['130', '131', '132', '145', '155', '156', '166', '175', '176', '185', '186', '196'],
  },
  { operator: 'chinaUnicom', service: 'virtual', segments: ['167', '1704', '1707', '1708', '1709', '171'] },
  {
    operator: 'chinaTelecom',
    service: 'cellular',
    segments: ['133', '153', '173', '177', '180', '181', '189', '190', '191', '193', '199'],
  },
  { operator: 'chinaTelecom', service: 'data', segments: ['149'] },
  { operator: 'chinaTelecom', service: 'virtual', segments: ['162', '1700', '1701', '1702'] },
  {
    operator: 'chinaTelecom',
    service: 'satellite',
    segments: ['1349', '17400', '17401', '17402', '17403', '17404', '17405'],
  },
  { operator: 'chinaBroadnet', service: 'cellular', segments: ['192', '1610'] },
];

/** The segments of the 13-digit numbers of things. */
export const THINGS_SEGMENTS = ['1400', '1410', '1440', '1441', '146', '148', '10646', '10648', '10649'] as const;
