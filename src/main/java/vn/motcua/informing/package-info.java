/**
 * Tells applicants and those who hand in for them what became of their dossiers, by the ways they
 * gave: received, to be completed, late, ready, refused; and reminds them where that helps. Handed
 * over to {@code notification} in the transaction of the news, sent afterwards.
 *
 * <p>Law: NĐ 61/2018/NĐ-CP art. 17.2a (one notice of what is missing), 19.9 (apology and new date
 * by e-mail, SMS, telephone), 20 (early result with notice), kept by NĐ 118/2025/NĐ-CP.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "organisation",
      "workcalendar",
      "settings",
      "notification",
      "dossier",
      "dossier :: model",
      "dossier :: events",
      "result",
      "post :: events"
    })
@NullMarked
package vn.motcua.informing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
