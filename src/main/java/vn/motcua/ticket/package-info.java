/**
 * The queue at the desk: tickets with numbers without gaps, taken at a registered device or by
 * telephone, called at counters, shown and spoken in the hall; how long people waited. A ticket
 * bears no name. What is taken in from whoever holds the ticket that is being served joins it.
 *
 * <p>Appointments by the hour: whoever has one takes a ticket that goes first in its hour. Who made
 * it is known to the desk alone and forgotten some days after it (Luật 91/2025/QH15).
 *
 * <p>Priority of the elderly and of people with disabilities: Luật Người cao tuổi 39/2009/QH12,
 * Luật Người khuyết tật 51/2010/QH12.
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
      "kiosk",
      "citizen",
      "notification",
      "dossier",
      "dossier :: events",
      "dossier :: model"
    })
@NullMarked
package vn.motcua.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
