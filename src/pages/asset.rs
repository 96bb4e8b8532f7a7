//! The files that pages load: one stylesheet, the scripts, the line drawings, the mark, the faces
//! of Bengali and Devanagari script.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};

/// A file that pages load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asset {
    /// Its name under `/assets/`.
    pub name: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// What stands in it.
    pub bytes: &'static [u8],
}

/// Every file that pages load.
pub const ASSETS: &[Asset] = &[
    Asset {
        name: "look.css",
        media_type: "text/css; charset=utf-8",
        // Parts of one stylesheet, so that a page asks once.
        bytes: concat!(
            include_str!("assets/look.css"),
            include_str!("assets/plan.css"),
            include_str!("assets/demand.css"),
        )
        .as_bytes(),
    },
    Asset {
        name: "page.js",
        media_type: "text/javascript; charset=utf-8",
        bytes: include_bytes!("assets/page.js"),
    },
    Asset {
        name: "plan.js",
        media_type: "text/javascript; charset=utf-8",
        bytes: include_bytes!("assets/plan.js"),
    },
    Asset {
        name: "drawings.svg",
        media_type: "image/svg+xml",
        bytes: include_bytes!("assets/drawings.svg"),
    },
    Asset {
        name: "mark.svg",
        media_type: "image/svg+xml",
        bytes: include_bytes!("assets/mark.svg"),
    },
    face("bengali-regular.woff2", include_bytes!("assets/fonts/noto-sans-bengali-regular.woff2")),
    face("bengali-bold.woff2", include_bytes!("assets/fonts/noto-sans-bengali-bold.woff2")),
    face(
        "devanagari-regular.woff2",
        include_bytes!("assets/fonts/noto-sans-devanagari-regular.woff2"),
    ),
    face("devanagari-bold.woff2", include_bytes!("assets/fonts/noto-sans-devanagari-bold.woff2")),
];

const fn face(name: &'static str, bytes: &'static [u8]) -> Asset {
    Asset { name, media_type: "font/woff2", bytes }
}

/// The file with a name.
pub fn find(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name)
}

/// A short hash over all files; it stands in their addresses, so that a new program is not shown
/// in an old look.
pub fn version() -> &'static str {
    static VERSION: LazyLock<String> = LazyLock::new(|| {
        let mut hasher = Sha256::new();
        for asset in ASSETS {
            hasher.update(asset.bytes);
        }
        let digest = hasher.finalize();
        digest.iter().take(4).fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
    });
    &VERSION
}
