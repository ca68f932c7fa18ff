/** What the desk does with parcels. */
@NullMarked
package vn.motcua.post.parcel;

import org.jspecify.annotations.NullMarked;
