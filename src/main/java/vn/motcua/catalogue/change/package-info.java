/** Changes of procedures typed on the desk; each makes a new version. */
@NullMarked
package vn.motcua.catalogue.change;

import org.jspecify.annotations.NullMarked;
