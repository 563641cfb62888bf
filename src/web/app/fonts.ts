import regular from 'virtual:woff/@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf';
import semiBold from 'virtual:woff/@expo-google-fonts/sarabun/600SemiBold/Sarabun_600SemiBold.ttf';
import bold from 'virtual:woff/@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf';

/** Sarabun is bundled: offices without internet, and no request to another host. */
export function loadFonts(): void {
  const faces = [[regular, '400'], [semiBold, '600'], [bold, '700']] as const;
  for (const [address, weight] of faces) {
    document.fonts.add(new FontFace('Sarabun', `url(${address}) format("woff")`, { weight, display: 'swap' }));
  }
}
