-- CreateEnum
CREATE TYPE "ReportKind" AS ENUM ('error', 'personalData');

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "kind" "ReportKind" NOT NULL,
    "page" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "email" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by" UUID,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "glossary_entry" (
    "slug" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "forms" TEXT[],
    "explanation" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "glossary_entry_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE UNIQUE INDEX "report_number_key" ON "report"("number");

-- CreateIndex
CREATE INDEX "report_settled_at_created_at_idx" ON "report"("settled_at", "created_at");

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_settled_by_fkey" FOREIGN KEY ("settled_by") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The words that come with the portal.
INSERT INTO "glossary_entry" ("slug", "term", "forms", "explanation") VALUES
  ('a-sag', 'A-sag', ARRAY['a-sag', 'a-sager'], 'En sag, som byrådet afgør. Udvalget giver byrådet en anbefaling.'),
  ('b-sag', 'B-sag', ARRAY['b-sag', 'b-sager'], 'En sag, som udvalget selv afgør.'),
  ('c-sag', 'C-sag', ARRAY['c-sag', 'c-sager'], 'En sag, som udvalget drøfter uden at afgøre den.'),
  ('d-sag', 'D-sag', ARRAY['d-sag', 'd-sager'], 'En sag, som udvalget får til orientering.'),
  ('indstilling', 'Indstilling', ARRAY['indstilling', 'indstillingen', 'indstillinger', 'indstillingerne'], 'Forslaget til, hvad udvalget skal beslutte. Det kommer som regel fra forvaltningen, før mødet.'),
  ('magistrat', 'Magistrat', ARRAY['magistrat', 'magistraten', 'magistratens'], 'En styreform i enkelte store kommuner: Borgmesteren og rådmændene leder hver sin del af forvaltningen.'),
  ('raadmand', 'Rådmand', ARRAY['rådmand', 'rådmanden', 'rådmandens', 'rådmænd', 'rådmændene'], 'En politiker, som er valgt til at stå i spidsen for en af kommunens forvaltninger.'),
  ('initiativret', 'Initiativret', ARRAY['initiativret', 'initiativretten', 'initiativretssag', 'initiativretssagen', 'initiativretssager'], 'Et medlems ret til at få en sag på dagsordenen (kommunestyrelseslovens § 11).'),
  ('paragraf-17-stk-4-udvalg', '§ 17, stk. 4-udvalg', ARRAY['§ 17, stk. 4-udvalg', '§ 17, stk. 4-udvalget', '§ 17 stk. 4-udvalg', '§ 17 stk. 4-udvalget', '§17, stk. 4-udvalg', '§17, stk. 4-udvalget', '§17 stk. 4-udvalg', '§17 stk. 4-udvalget'], 'Et særligt udvalg, som byrådet nedsætter til en bestemt opgave eller til at rådgive (kommunestyrelseslovens § 17, stk. 4).'),
  ('inhabil', 'Inhabil', ARRAY['inhabil', 'inhabile', 'inhabilitet'], 'Når et medlem har en så nær interesse i en sag, at medlemmet ikke må være med til at behandle den (forvaltningslovens § 3).'),
  ('til-efterretning', 'Til efterretning', ARRAY['til efterretning'], 'Udvalget har fået en oplysning og noterer den. Der er ikke besluttet mere end det.'),
  ('tillaegsbevilling', 'Tillægsbevilling', ARRAY['tillægsbevilling', 'tillægsbevillingen', 'tillægsbevillinger'], 'Penge, som byrådet bevilger i løbet af året ud over det vedtagne budget.'),
  ('anlaegsbevilling', 'Anlægsbevilling', ARRAY['anlægsbevilling', 'anlægsbevillingen', 'anlægsbevillinger'], 'En bevilling til at bygge eller købe noget varigt, for eksempel en skole eller en vej.'),
  ('kompetencefordelingsplan', 'Kompetencefordelingsplan', ARRAY['kompetencefordelingsplan', 'kompetencefordelingsplanen'], 'En oversigt over, hvem der må afgøre hvad: byrådet, udvalget eller forvaltningen.'),
  ('mindretalsudtalelse', 'Mindretalsudtalelse', ARRAY['mindretalsudtalelse', 'mindretalsudtalelsen', 'mindretalsudtalelser'], 'En afvigende mening, som et medlem har fået skrevet ind i referatet.'),
  ('standsningsret', 'Standsningsret', ARRAY['standsningsret', 'standsningsretten'], 'Et udvalgsmedlems ret til at standse en beslutning og lade byrådet afgøre sagen (kommunestyrelseslovens § 23).'),
  ('serviceramme', 'Serviceramme', ARRAY['serviceramme', 'servicerammen', 'servicerammerne'], 'Loftet over, hvor meget kommunen må bruge på daglig drift og service i et år.'),
  ('hoering', 'Høringssvar', ARRAY['høringssvar', 'høringssvaret', 'høringssvarene'], 'Hvad borgere, foreninger, råd eller myndigheder har svaret, da de blev spurgt om et forslag.');
