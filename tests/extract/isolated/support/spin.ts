// Asks to end with the process of the given number, says that it is ready, and is busy for ever after.
import { writeSync } from "node:fs";
import { endWithStarter } from "@/lib/extract/isolated/end-with-starter";

endWithStarter(Number(process.argv[2]));
writeSync(1, "ready");
for (;;);
