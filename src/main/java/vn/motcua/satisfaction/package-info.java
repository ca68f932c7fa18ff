/**
 * What people say about how their dossiers were handled (NĐ 61/2018/NĐ-CP art. 31, kept by NĐ
 * 118/2025/NĐ-CP art. 28; QĐ 766/QĐ-TTg group 6): each dossier handed over is rated once, by a
 * link, after the look-up or at a kiosk, never by the desk. Answers are kept without person,
 * dossier and day; figures are told only of samples large enough to single nobody out.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "organisation",
      "identity",
      "settings",
      "catalogue",
      "notification",
      "export",
      "evaluation :: spi",
      "reporting :: spi",
      "kiosk",
      "dossier",
      "dossier :: model",
      "dossier :: events"
    })
@NullMarked
package vn.motcua.satisfaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
