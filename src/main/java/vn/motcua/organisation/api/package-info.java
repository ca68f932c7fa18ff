/** The directory of agencies for other programs. */
@NullMarked
package vn.motcua.organisation.api;

import org.jspecify.annotations.NullMarked;
