// `npm run env:example`: writes .env.example anew after the configuration schema changed.
import { writeFileSync } from "node:fs";
import { environmentExample } from "@/lib/configuration/environment-example";

writeFileSync(".env.example", environmentExample());
