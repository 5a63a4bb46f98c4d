import { deskFrameText } from "@/lib/text/desk-frame";
import { deskUsersText } from "@/lib/text/desk-users";

const { roles } = deskFrameText;

/** The roles to choose from, each with what it lets someone do. */
export const roleChoices = (["laeser", "redaktoer", "udgiver", "administrator"] as const).map((value) => ({
  value,
  label: `${roles[value]}: ${deskUsersText.roleMeans[value]}`,
}));
