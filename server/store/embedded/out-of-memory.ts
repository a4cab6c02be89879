/** Exit code of the database's process when a statement needed too much memory. */
export const OUT_OF_MEMORY = 86
