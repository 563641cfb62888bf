import { useEffect, useRef } from 'react';
import { takeScans, type TakeScan } from './wedge.js';

/** While this page is open, every scan comes here: camera, wedge, typed code, photo. */
export function useScan(take: TakeScan): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => takeScans((tag) => latest.current(tag)), []);
}
