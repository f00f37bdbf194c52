// The doors that only the cloud needs: the pushed inventory, the lanes of a run, what is rationed.
import { z } from 'zod';
import type { Inventory } from '../inventory/schema.ts';
import type { Policy } from '../policy/schema.ts';
import type { Phase, RunName } from '../run/stages.ts';

/** An inventory and its policy as they were pushed, with the very files they were read from. */
export type PushedInventory = {
  /** Hash of what is in it: the same files are the same version. */
  version: string;
  pushedAt: string;
  /** Who pushed it, as AWS knows them or as they said. */
  by: string;
  inventory: Inventory;
  policy: Policy;
  files: { inventory: SourceFile; policy?: SourceFile | undefined };
};
export type SourceFile = { name: string; text: string };

export type Inventories = {
  /** The newest one; undefined before the first push. */
  current: () => Promise<PushedInventory | undefined>;
  version: (version: string) => Promise<PushedInventory | undefined>;
  /**
   * Writes all of it, then makes it the current one where `previous` still is (undefined: where there is none); false where somebody
   * else has pushed meanwhile.
   */
  push: (pushed: PushedInventory, previous: string | undefined) => Promise<boolean>;
};

export const laneSchema = z.object({
  hosts: z.array(
    z.object({
      host: z.string(),
      /** Agency, page, and the key of a capture that was made of it already in this run. */
      pages: z.array(z.tuple([z.string(), z.string(), z.string().optional()])),
    }),
  ),
});
/** Who visits what, in keys alone. */
export type Lane = z.infer<typeof laneSchema>;
export type LaneName = RunName & { phase: Phase; target: 'audit-lane' | 'render-page' };

export const wantedSchema = z.object({
  agencyId: z.string(),
  pageId: z.string(),
  url: z.string(),
  /** Key of the capture that showed it. */
  firstKey: z.string().optional(),
});
/** A page that needs a browser. */
export type Wanted = z.infer<typeof wantedSchema>;

export type RunLanes = {
  /** Written anew whole: the same plan gives the same lanes. */
  save: (name: LaneName, lanes: readonly Lane[]) => Promise<void>;
  lane: (name: LaneName, at: number) => Promise<Lane | undefined>;
  want: (run: RunName, phase: Phase, wanted: Wanted) => Promise<void>;
  wanted: (run: RunName, phase: Phase) => Promise<Wanted[]>;
};

/** Something that may be had only so often in a while. */
type Ration = { of: string; window: string; most: number; until: Date };
export type Rations = {
  /** True where there was one left, which is taken by `token`; the same token takes one, however often it asks. */
  take: (ration: Ration, token: string) => Promise<boolean>;
};
