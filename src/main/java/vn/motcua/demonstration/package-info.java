/**
 * A demonstration province: agencies with invented codes, accounts, and a few weeks of work made
 * through the system's own use cases. Present only when {@code motcua.demonstration} is on.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "organisation",
      "identity",
      "settings",
      "workcalendar",
      "workcalendar::changes",
      "catalogue",
      "catalogue::use-cases",
      "payment :: account",
      "payment :: gateway",
      "payment :: spi",
      "certification",
      "certification::electronic",
      "certification::model",
      "certification::settings",
      "certification::use-cases",
      "dossier",
      "dossier::model",
      "dossier::use-cases",
      "evaluation::use-cases",
      "export",
      "filter",
      "history",
      "history::use-cases",
      "notice",
      "notification",
      "petition",
      "petition::model",
      "petition::use-cases",
      "publication",
      "publication::use-cases",
      "records",
      "result::model",
      "result::use-cases",
      "signing",
      "signing::keys",
      "signing::opened",
      "signing::tray",
      "reporting::period",
      "ticket::model",
      "ticket::use-cases"
    })
@NullMarked
package vn.motcua.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
