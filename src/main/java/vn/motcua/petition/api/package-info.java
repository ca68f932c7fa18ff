/** Petitions over REST. */
@NullMarked
package vn.motcua.petition.api;

import org.jspecify.annotations.NullMarked;
