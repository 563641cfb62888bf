/** The colours and sizes of the program, without its bundle. */
export const STYLE = `
body{margin:0;background:#f6f5f1;color:#1b2430;font:1.125rem/1.65 Sarabun,"Noto Sans Thai","Leelawadee UI",Thonburi,sans-serif;overflow-wrap:anywhere}
header{display:flex;justify-content:space-between;align-items:center;background:#163a6b;color:#fff;padding:0 20px;min-height:64px;font-size:1.25rem}
header a{color:#fff;display:inline-block;padding:12px 0;font-size:1.125rem}
main{max-width:44rem;margin:0 auto;padding:20px}
h1{font-size:1.75rem;line-height:1.4;margin:8px 0}h2{font-size:1.25rem;margin:0 0 12px}
section{background:#fff;border:1px solid #dcd9cf;border-radius:14px;padding:20px;margin:16px 0}
.lead{margin:0 0 16px}.soft{color:#4a5564;margin:8px 0 0}.mono{font-family:monospace;font-size:1rem;margin:0}
.state{border-radius:12px;padding:14px 18px;background:#eef3fa;border:1px solid #b9cbe4;font-weight:600}
.state.good{background:#e9f5ec;border-color:#8fc49d}.state.warn{background:#fdf3dc;border-color:#dcb45a}
.button{display:block;text-align:center;background:#163a6b;color:#fff;text-decoration:none;border-radius:12px;padding:12px 18px;min-height:28px;font-weight:600}
main a:not(.button){display:inline-block;padding:10px 0;color:#1f4a84}
details{border-top:1px solid #dcd9cf}summary{padding:12px 0;min-height:28px;font-weight:600;cursor:pointer}
ol{margin:0 0 14px;padding-left:28px}li{margin-bottom:8px}
:focus-visible{outline:3px solid #b3760a;outline-offset:2px}
.poster img{display:block;width:min(240px,70vw);height:auto;margin:0 auto}
@media print{header a,.state,.button,.screen,main a{display:none!important}body{background:#fff}section{break-inside:avoid;border-color:#767d88}}
`;
