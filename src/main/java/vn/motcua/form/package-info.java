/**
 * Interactive forms of procedures, described by JSON Schema (NĐ 224/2026/NĐ-CP art. 15: forms that
 * fill themselves, ask once): which form a procedure has on a day, what is wrong with what was
 * typed, what is known already, the declaration as a paper.
 *
 * <p>Holds no citizen's answers: those belong to whoever asked the questions.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "organisation",
      "catalogue",
      "catalogue :: spi"
    })
@NullMarked
package vn.motcua.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
