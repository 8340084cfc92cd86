"""What companies are about: six industries' words for their services, and who owns them."""

from dataclasses import dataclass

TEAM_OF_KIND = {
    "gateway": "infra-team",
    "database": "database-team",
    "cache": "infra-team",
    "queue": "data-team",
    "config": "infra-team",
    "provider": "vendor-team",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Industry:
    """A trade: what users do, its gateways, its domains by owning team, its outside providers."""

    name: str
    users: str
    wish: str
    gateways: tuple[str, ...]
    domains: dict[str, tuple[str, ...]]
    providers: tuple[str, ...]


INDUSTRIES = (
    Industry(
        name="commerce",
        users="shoppers",
        wish="place an order",
        gateways=("storefront-gateway", "mobile-gateway", "partner-api"),
        domains={
            "backend-team": (
                "cart", "checkout", "catalog", "inventory", "shipping", "orders", "returns",
                "warehouse", "delivery-slots", "addresses", "order-history", "stock-sync",
            ),
            "payments-team": ("payments", "tax", "gift-cards", "invoices", "refunds", "fraud"),
            "frontend-team": ("search", "recommendations", "reviews", "wishlist", "page-builder"),
            "security-team": ("accounts", "sessions", "permissions"),
            "analytics-team": ("events", "ab-tests", "trending"),
            "support-team": ("notifications", "tickets", "loyalty"),
        },
        providers=("card-acquirer", "parcel-carrier", "address-lookup"),
    ),
    Industry(
        name="banking",
        users="account holders",
        wish="send money",
        gateways=("app-gateway", "branch-gateway", "open-banking-api"),
        domains={
            "backend-team": (
                "balances", "statements", "standing-orders", "beneficiaries", "limits", "cards",
                "loans", "savings", "overdrafts", "mortgages", "branches", "documents",
            ),
            "payments-team": ("transfers", "ledger", "clearing", "fees", "fx-rates", "disputes"),
            "frontend-team": ("overview", "spending", "budget", "insights", "quotes"),
            "security-team": ("identity", "consents", "device-trust"),
            "analytics-team": ("risk-scores", "sanctions", "reporting"),
            "support-team": ("messages", "complaints", "appointments"),
        },
        providers=("scheme-network", "credit-bureau", "market-feed"),
    ),
    Industry(
        name="logistics",
        users="dispatchers",
        wish="book a shipment",
        gateways=("dispatch-gateway", "driver-gateway", "customer-api"),
        domains={
            "backend-team": (
                "bookings", "routes", "vehicles", "drivers", "depots", "parcels", "manifests",
                "containers", "yards", "schedules", "geofences", "capacity",
            ),
            "payments-team": ("tariffs", "billing", "duties", "settlements", "claims", "extras"),
            "frontend-team": ("tracking", "eta", "maps", "labels", "proof-of-delivery"),
            "security-team": ("users", "api-keys", "roles"),
            "analytics-team": ("telemetry", "forecast", "utilisation"),
            "support-team": ("alerts-out", "exceptions", "contacts"),
        },
        providers=("geo-provider", "customs-broker", "fuel-prices"),
    ),
    Industry(
        name="streaming",
        users="viewers",
        wish="start a film",
        gateways=("tv-gateway", "web-gateway", "device-api"),
        domains={
            "backend-team": (
                "playback", "titles", "episodes", "manifests", "subtitles", "downloads", "live",
                "profiles", "history", "encodes", "drm", "regions",
            ),
            "payments-team": ("subscriptions", "plans", "vouchers", "charges", "rights", "trials"),
            "frontend-team": ("home", "browse", "ratings", "artwork", "watchlist"),
            "security-team": ("logins", "devices", "parental"),
            "analytics-team": ("heartbeats", "similar", "quality"),
            "support-team": ("emails", "chat", "surveys"),
        },
        providers=("ad-exchange", "licence-server", "text-messages"),
    ),
    Industry(
        name="travel",
        users="travellers",
        wish="book a trip",
        gateways=("booking-gateway", "agent-gateway", "affiliate-api"),
        domains={
            "backend-team": (
                "fares", "seats", "itineraries", "hotels", "rooms", "trains", "transfers",
                "passengers", "check-in", "baggage", "schedules", "availability",
            ),
            "payments-team": ("pricing", "holds", "receipts", "vouchers", "commissions", "markups"),
            "frontend-team": ("deals", "offers", "reviews", "photos", "destinations"),
            "security-team": ("travellers", "passports", "tokens"),
            "analytics-team": ("demand", "clicks", "yield"),
            "support-team": ("changes", "calls", "reminders"),
        },
        providers=("reservation-system", "bed-bank", "currency-rates"),
    ),
    Industry(
        name="health",
        users="clinics",
        wish="open a patient's record",
        gateways=("clinic-gateway", "patient-gateway", "lab-api"),
        domains={
            "backend-team": (
                "patients", "records", "encounters", "prescriptions", "wards", "beds", "referrals",
                "vaccines", "imaging", "devices", "rosters", "consultations",
            ),
            "payments-team": ("insurers", "claims", "codes", "co-pays", "invoices", "grants"),
            "frontend-team": ("timeline", "charts", "search", "letters", "summaries"),
            "security-team": ("staff", "access-log", "signatures"),
            "analytics-team": ("lab-results", "cohorts", "registries"),
            "support-team": ("bookings", "reminders", "translations"),
        },
        providers=("national-register", "drug-database", "fax-bridge"),
    ),
)  # fmt: skip
HELD_OUT = frozenset({"travel", "health"})  # seen in tests alone
