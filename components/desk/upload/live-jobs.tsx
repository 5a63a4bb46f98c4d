"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const everySoOften = 2_000;

/** Keeps the list of jobs up to date while any is under way. Without scripts a button does, for a page that reloads by itself is in the way of many. */
export function LiveJobs() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), everySoOften);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
