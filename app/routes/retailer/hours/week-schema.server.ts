import { z } from "zod";
import { weekFieldNames } from "#app/domain/opening-hours/week-form/week-fields.ts";
import { dayKeys } from "#app/domain/opening-hours/week-form/week-form.ts";
import { many } from "#app/web/parse-form.server.ts";

const text = z.string().max(12).default("");

/** The fields of the week form, each a short text; what they say is read by readWeekFields(). */
export const weekSchema = z.object(Object.fromEntries(weekFieldNames.map((name) => [name, text])));

/** Which day is copied ("von"), and the days ticked beside each day ("mo-an"). */
export const copySchema = z.object({ von: z.enum(dayKeys) }).and(z.object(Object.fromEntries(dayKeys.map((key) => [`${key}-an`, many(z.enum(dayKeys), 7)]))));
