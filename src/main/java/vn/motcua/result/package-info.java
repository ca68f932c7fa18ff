/**
 * Results that are data: written from the dossier, numbered, signed and sealed, kept for the
 * citizen, replaced or revoked when they were wrong, verified by whoever holds a print.
 *
 * <p>Law: NĐ 45/2020/NĐ-CP and NĐ 118/2025/NĐ-CP (electronic results and their store), NĐ
 * 30/2020/NĐ-CP (layout, numbers after signing, signatures of person and agency, replacement of
 * what was wrong), NĐ 123/2015/NĐ-CP (extracts and confirmations of civil status).
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "organisation",
      "identity",
      "records",
      "signing",
      "signing :: tray",
      "dossier",
      "dossier :: model",
      "dossier :: use-cases",
      "dossier :: events",
      "dossier :: papers",
      "dossier :: spi"
    })
@NullMarked
package vn.motcua.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
