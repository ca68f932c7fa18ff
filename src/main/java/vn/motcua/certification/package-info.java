/**
 * The counter's fast lane: certified copies and certified signatures, their books and what they
 * cost (NĐ 23/2015/NĐ-CP, last amended by NĐ 280/2025/NĐ-CP; fees: TT 226/2016/TT-BTC).
 *
 * <p>An electronic copy is scanned, compared with the original, signed and sealed digitally and
 * kept for the citizen (NĐ 45/2020/NĐ-CP art. 10).
 *
 * <p>A request of one person becomes a dossier per procedure through the dossier's own use cases; a
 * line of a book is one kind of paper of that request and gets its number when it is signed.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "settings",
      "organisation",
      "identity",
      "records",
      "scan",
      "scan :: copy",
      "signing",
      "signing :: tray",
      "catalogue",
      "fee :: model",
      "fee :: spi",
      "dossier",
      "dossier :: model",
      "dossier :: use-cases",
      "dossier :: papers",
      "dossier :: events",
      "dossier :: spi"
    })
@NullMarked
package vn.motcua.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
