//! One colour, as written and as seen.

/// A colour as the sheet writes it: OKLCH.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colour {
    /// 0 to 1.
    pub lightness: f64,
    /// 0 is grey.
    pub chroma: f64,
    /// Degrees.
    pub hue: f64,
}

/// Red, green, blue in linear light, 0 to 1 each.
#[derive(Debug, Clone, Copy)]
pub struct Light([f64; 3]);

/// How someone sees colours; the last three lack one kind of cone altogether.
#[derive(Debug, Clone, Copy)]
pub enum Sight {
    Full,
    Protan,
    Deutan,
    Tritan,
}

type Matrix = [[f64; 3]; 3];

impl Sight {
    pub const ALL: [Self; 4] = [Self::Full, Self::Protan, Self::Deutan, Self::Tritan];

    /// Machado, Oliveira and Fernandes 2009, severity 1, on linear light.
    const fn matrix(self) -> Matrix {
        match self {
            Self::Full => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Self::Protan => [
                [0.152286, 1.052583, -0.204868],
                [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ],
            Self::Deutan => [
                [0.367322, 0.860646, -0.227968],
                [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ],
            Self::Tritan => [
                [1.255528, -0.076749, -0.178779],
                [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ],
        }
    }
}

// Björn Ottosson's OKLab: the two steps from Lab to linear sRGB and the two back.
const LAB_TO_CONES: Matrix = [
    [1.0, 0.3963377774, 0.2158037573],
    [1.0, -0.1055613458, -0.0638541728],
    [1.0, -0.0894841775, -1.2914855480],
];
const CONES_TO_RGB: Matrix = [
    [4.0767416621, -3.3077115913, 0.2309699292],
    [-1.2684380046, 2.6097574011, -0.3413193965],
    [-0.0041960863, -0.7034186147, 1.7076147010],
];
const RGB_TO_CONES: Matrix = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
];
const CONES_TO_LAB: Matrix = [
    [0.2104542553, 0.7936177850, -0.0040720468],
    [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
];

fn through(matrix: Matrix, v: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row.iter().zip(v).map(|(a, b)| a * b).sum())
}

impl Colour {
    fn light(self) -> [f64; 3] {
        let (sin, cos) = self.hue.to_radians().sin_cos();
        let cones = through(LAB_TO_CONES, [self.lightness, self.chroma * cos, self.chroma * sin]);
        through(CONES_TO_RGB, cones.map(|cone| cone.powi(3)))
    }

    /// Whether sRGB holds it, or a screen would show another colour instead.
    pub fn is_shown_as_written(self) -> bool {
        self.light().iter().all(|part| (-0.0005..=1.0005).contains(part))
    }

    /// The contrast ratio of WCAG 2.2, 1 to 21, of the colours as a screen of 8 bits shows them.
    pub fn contrast(self, other: Self) -> f64 {
        let luminance = |colour: Self| {
            let [red, green, blue] =
                colour.light().map(|part| decode((encode(part) * 255.0).round() / 255.0));
            0.2126 * red + 0.7152 * green + 0.0722 * blue
        };
        let (one, two) = (luminance(self), luminance(other));
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// As someone sees it.
    pub fn seen(self, sight: Sight) -> Light {
        Light(through(sight.matrix(), self.light()).map(|part| part.clamp(0.0, 1.0)))
    }

    /// The distance between two colours to full sight.
    pub fn distance(self, other: Self) -> f64 {
        self.seen(Sight::Full).distance(other.seen(Sight::Full))
    }
}

impl Light {
    fn lab(self) -> [f64; 3] {
        through(CONES_TO_LAB, through(RGB_TO_CONES, self.0).map(f64::cbrt))
    }

    /// The distance between two colours in OKLab.
    pub fn distance(self, other: Self) -> f64 {
        self.lab().iter().zip(other.lab()).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
    }
}

/// Linear light to the sRGB curve.
fn encode(part: f64) -> f64 {
    let part = part.clamp(0.0, 1.0);
    if part <= 0.003_130_8 { 12.92 * part } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 }
}

/// The sRGB curve to linear light.
fn decode(part: f64) -> f64 {
    if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

#[test]
fn known_colours_come_out_as_known() {
    let black = Colour { lightness: 0.0, chroma: 0.0, hue: 0.0 };
    let white = Colour { lightness: 1.0, chroma: 0.0, hue: 0.0 };
    // The red primary of sRGB.
    let red = Colour { lightness: 0.627_955, chroma: 0.257_683, hue: 29.234 };
    assert!((white.contrast(black) - 21.0).abs() < 0.001);
    assert!((red.contrast(white) - 4.0).abs() < 0.01);
    assert!(!Colour { chroma: 0.3, ..red }.is_shown_as_written());
    assert!((white.distance(black) - 1.0).abs() < 0.001);
}
