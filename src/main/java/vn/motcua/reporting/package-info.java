/**
 * Figures computed from facts: statutory reports on the handling of dossiers (TT 01/2020/TT-VPCP,
 * Biểu 07a/BTP), the dossiers behind every figure, closed periods. Reads others' {@code *_read}
 * views, writes none of their tables.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "organisation",
      "identity",
      "workcalendar",
      "settings",
      "catalogue",
      "dossier",
      "dossier :: events",
      "dossier :: model",
      "history",
      "export",
      "export :: file"
    })
@NullMarked
package vn.motcua.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
