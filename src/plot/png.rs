//! PNG with a palette.
//!
//! A chart has few colours and many blends of them at edges. With the 256 most frequent colours as a palette, and the
//! others mapped to the nearest of them, the file is half as large and written ten times as fast as in true colour,
//! without a visible difference.

use png::{BitDepth, ColorType, DeflateCompression, Encoder, EncodingError, Filter};
use tubelab_numerics::palette::indexed;

/// The picture as PNG; `pixels` are RGBA and opaque, row by row.
pub(super) fn encode(pixels: &[u8], width: u32, height: u32) -> Result<Vec<u8>, EncodingError> {
    let (palette, indexed) = indexed(pixels);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.as_flattened().to_vec());
    // Places in a palette have no order, so no row can be reckoned from the one above: without a filter, files are a third
    // smaller.
    encoder.set_deflate_compression(DeflateCompression::Level(4));
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indexed)?;
    writer.finish()?;
    Ok(file)
}
