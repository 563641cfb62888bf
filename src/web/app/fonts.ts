import regular from 'virtual:woff/@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf';
import semiBold from 'virtual:woff/@expo-google-fonts/sarabun/600SemiBold/Sarabun_600SemiBold.ttf';
import bold from 'virtual:woff/@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf';

/** A browser cuts what is typed to the height that the font claims, and Sarabun claims less than ผู้ and ฎู need: in fields it claims as much above as below more. */
const TALL = { ascentOverride: '141%', descentOverride: '57%' };

/** Sarabun is bundled: offices without internet, and no request to another host. */
export function loadFonts(): void {
  const faces = [[regular, '400'], [semiBold, '600'], [bold, '700']] as const;
  for (const [address, weight] of faces) {
    const source = `url(${address}) format("woff")`;
    document.fonts.add(new FontFace('Sarabun', source, { weight, display: 'swap' }));
    document.fonts.add(new FontFace('Sarabun Field', source, { weight, display: 'swap', ...TALL }));
  }
}
