/**
 * What people are told inside the system: that a dossier came to them, was sent back, asked after.
 * Made from the news of the dossier in the transaction that brings it, so that nothing is told
 * which did not happen, and nothing twice.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "arrival :: events",
      "audit",
      "identity",
      "catalogue",
      "dossier",
      "dossier :: model",
      "dossier :: events"
    })
@NullMarked
package vn.motcua.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
