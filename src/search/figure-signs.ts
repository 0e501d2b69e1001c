/** Signs that belong to figures and names, as in 98.3%, 1+3+N, PM2.5, GB/T, C#: they are searched. All others only separate. */
export const figureSigns = [...'+%‰./-&#@×°~'] as const;
