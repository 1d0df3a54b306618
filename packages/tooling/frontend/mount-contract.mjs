/** Raised together with MOUNT_CONTRACT of @hub/client when an older shell and a newer remote no longer fit. */
export const MOUNT_CONTRACT = 1;
