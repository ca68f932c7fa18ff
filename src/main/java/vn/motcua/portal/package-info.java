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
      "dossier",
      "dossier :: spi",
      "records",
      "result :: model",
      "result :: verify",
      "satisfaction",
      "signing"
    })
@NullMarked
package vn.motcua.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
