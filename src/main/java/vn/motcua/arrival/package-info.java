/**
 * The desk's queue of what came without its applicant, online or by post: received or answered
 * within 8 working hours, looked at exactly as at the counter, with the files beside the checklist.
 *
 * <p>Law: NĐ 61/2018 art. 17.2a (one request for all that is missing). The 8 working hours are what
 * offices are held to under NĐ 118/2025/NĐ-CP; the article was not compared, as the setting says.
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
      "form",
      "dossier",
      "dossier :: model",
      "dossier :: events",
      "dossier :: spi",
      "dossier :: use-cases",
      "records",
      "submission",
      "submission :: events"
    })
@NullMarked
package vn.motcua.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
