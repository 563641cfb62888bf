export function WhatPage() { return null; }
