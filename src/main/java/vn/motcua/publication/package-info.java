/**
 * Publication of procedures at the desks (niêm yết công khai: NĐ 63/2010/NĐ-CP art. 15–17, NĐ
 * 61/2018/NĐ-CP art. 8): the public board of an agency, posters and leaflets with codes that open
 * the current version, what was posted when and how, and what is missing, stale, late or to be
 * taken down.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "organisation",
      "settings",
      "catalogue",
      "catalogue :: spi",
      "catalogue :: words"
    })
@NullMarked
package vn.motcua.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
