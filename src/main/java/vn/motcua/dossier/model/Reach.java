package vn.motcua.dossier.model;

/** How far from the competent agency a procedure may be handed in (NĐ 118/2025/NĐ-CP art. 14). */
public enum Reach {
  /** Only at the competent agency. */
  NONE,
  /** At any one-stop desk of the province. */
  PROVINCE,
  /** At any one-stop desk of the country: procedures of the published list (NĐ 309/2026/NĐ-CP). */
  COUNTRY
}
