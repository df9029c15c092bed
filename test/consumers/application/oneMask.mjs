import { maskMobile } from 'customer-archive/mask';

console.log(maskMobile('13812345678'));
