/** The citizens' pages of petitions. */
@NullMarked
package vn.motcua.petition.site;

import org.jspecify.annotations.NullMarked;
