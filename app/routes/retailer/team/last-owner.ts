/** What somebody reads who would leave a shop without an owner. */
export const lastOwner = "Ein Geschäft braucht mindestens eine Inhaberin oder einen Inhaber. Geben Sie diese Rolle zuerst jemand anderem.";
