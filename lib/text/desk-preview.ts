/** Words of the pages that show a meeting and its points as the public will see them. */
export const deskPreviewText = {
  title: "Forhåndsvisning",
  open: "Se, hvordan det bliver",
  mark: "Forhåndsvisning.",
  notPublic: "Sådan ser siden ud, hvis du offentliggør nu. Kun sekretariatet kan se den.",
  isPublic: "Den nyeste version er allerede offentlig.",
  links:
    "Links til kilden fører til gennemsynet. Personer og sager, der er nye på portalen, får først deres side, når referatet er offentligt.",
  review: "Tilbage til gennemsyn",
  publish: "Gå til offentliggørelse",
};
