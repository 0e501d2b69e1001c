import { z } from 'zod';

/** 地区的层级：全国、省、市（地、州、盟）、县（市、区、旗）、乡镇（街道）。 */
export const regionLevelSchema = z.enum(['national', 'province', 'prefecture', 'county', 'township']);

export type RegionLevel = z.infer<typeof regionLevelSchema>;

/** 地区：代码依 GB/T 2260。乡镇没有自己的六位代码，写上级代码加乡镇名。 */
export const regionSchema = z
  .object({
    /** GB/T 2260 六位代码，加引号；全国写 "000000"。 */
    code: z.string().regex(/^\d{6}$/, '地区代码应是加引号的六位数字'),
    /** 全名，如“大连市”“西岗区”。 */
    name: z.string().min(1),
    /** 上级地区的代码；全国没有上级。 */
    parent: z
      .string()
      .regex(/^\d{6}$/, '上级地区代码应是加引号的六位数字')
      .optional(),
    level: regionLevelSchema,
  })
  .strict();

export type Region = z.infer<typeof regionSchema>;
