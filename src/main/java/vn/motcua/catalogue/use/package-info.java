/**
 * Publication of procedures (đăng tải, công khai: NĐ 63/2010 ch. IV) and their setting up for use
 * (thiết lập), decided by an agency for itself and those below.
 */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.catalogue.use;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
