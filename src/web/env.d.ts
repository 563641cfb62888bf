/// <reference types="vite/client" />

declare module 'virtual:woff/*' {
  const address: string;
  export default address;
}
