declare module 'element-plus/dist/index.full.mjs' {
  export * from 'element-plus';
}
