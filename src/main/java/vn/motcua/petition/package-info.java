/**
 * Petitions: what people report of conduct and of rules (phản ánh, kiến nghị về quy định hành
 * chính; NĐ 20/2008/NĐ-CP, NĐ 92/2017/NĐ-CP; limits of QĐ 766/QĐ-TTg). Received by web, telephone,
 * paper or at the desk, entered in the register, classified, forwarded, answered, published and
 * judged by whoever sent it. Complaints and denunciations have laws of their own (Luật Khiếu nại
 * 02/2011, Luật Tố cáo 25/2018): their senders are told the way.
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
      "records",
      "notification",
      "catalogue",
      "dossier",
      "export"
    })
@NullMarked
package vn.motcua.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
