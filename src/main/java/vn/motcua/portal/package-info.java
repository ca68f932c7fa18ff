/** The citizen's shell: look-up of a dossier, procedures. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "organisation",
      "workcalendar",
      "catalogue",
      "catalogue :: spi",
      "certification :: verify",
      "charge",
      "citizen",
      "helping",
      "dossier",
      "dossier :: spi",
      "dossier :: use-cases",
      "notification",
      "publication",
      "receipt",
      "receipt :: verify",
      "records",
      "result :: model",
      "result :: verify",
      "satisfaction",
      "signing",
      "submission",
      "ticket"
    })
@NullMarked
package vn.motcua.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
