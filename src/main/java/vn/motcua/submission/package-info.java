/**
 * Submitting online: a citizen fills a form, hands papers in as files and sends, and a dossier
 * waits at the desk as any that arrived without its applicant (NĐ 118/2025/NĐ-CP; NĐ 224/2026/NĐ-CP
 * art. 15: interactive forms with autofill, asked once).
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "organisation",
      "workcalendar",
      "settings",
      "catalogue",
      "catalogue :: spi",
      "citizen",
      "helping",
      "records",
      "scan :: photo",
      "form",
      "dossier",
      "dossier :: use-cases",
      "dossier :: model",
      "dossier :: spi",
      "informing :: spi"
    })
@NullMarked
package vn.motcua.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
