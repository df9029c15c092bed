/** What a mask is made for. */
export type MaskKind =
  | 'mobile'
  | 'name'
  | 'residentId'
  | 'idTail'
  | 'creditCode'
  | 'bankCard'
  | 'email'
  | 'landline'
  | 'address'
  | 'companyName'
  | 'text'
  | 'all';
