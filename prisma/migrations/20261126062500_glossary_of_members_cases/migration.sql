-- The last of the letters that stand before a title; where the secretariat has explained it already, that stays.
INSERT INTO "glossary_entry" ("slug", "term", "forms", "explanation")
SELECT 'e-sag', 'E-sag', ARRAY['e-sag', 'e-sager'], 'En sag, som et medlem har sat på dagsordenen.'
WHERE NOT EXISTS (SELECT FROM "glossary_entry" WHERE "slug" = 'e-sag' OR 'e-sag' = ANY ("forms"));
