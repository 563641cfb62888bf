import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { KnowRules } from './know-rules.js';
import { useKnowing } from './use-knowing.js';

/** A deed for which the rules are known first: the tick, the acknowledgement, then the deed. */
export function useWithRules<T>(deed: () => Promise<T>, isAsked = true) {
  const knowing = useKnowing();
  const [isTried, setIsTried] = useState(false);
  const doing = useMutation({
    mutationFn: async () => {
      if (isAsked) await knowing.acknowledge();
      return deed();
    },
  });
  const run = () => {
    setIsTried(true);
    if (!isAsked || knowing.isSettled) doing.mutate();
  };
  return { doing, run, rules: isAsked && <KnowRules knowing={knowing} isTried={isTried} /> };
}
